/**
 * Credentials that Binance itself publishes as examples, by SHA-256 of their characters: never reported as leaks.
 * Sources: the heads of binance/binance-spot-api-docs (rest-api.md, web-socket-api.md, fix-api.md,
 * faqs/api_key_types.md), binance/binance-connector-js and binance/binance-connector-python; the general information of
 * the options, USD-M and COIN-M futures documentation (signed endpoint examples, WebSocket API). Extend from official
 * pages only: the examples of third-party libraries may be real testnet keys.
 */
const DOCUMENTED: ReadonlySet<string> = new Set([
  '09e59e63ee59f4f16875000cd3c33690f130ceab4aff3b75c96e8e88836f1b8a',
  '0c1cc8ea05afd55a92ed4f3ca2269ee35cae1b8aa6ba13a1c88ac4214f41e69f',
  '163479d8466a420a6e9b343c136cc1398afa1d1498849c99ecd59c8cecf86874',
  '1fe770fcace1109056c6e16f40e7b64234e62e6fdd3d13ff6a6fc856b99819f9',
  '23e9efa3ced6e70c7f2dbe0d08295f18f94b0cbd5c6026677e3bc51897ee31f2',
  '386028c139110266dcb868be85e408809f50dd7a843638c2b694a6fa1a679929',
  '3987203d2358031d17bb7570522321bf4557b7a8c62dbf6d39e35a46d3b91534',
  '39ff0e019884d7e62dfe1adeb9093bd02485c092f2d00318e5f8475e90ea9581',
  '3ace0da1f0e32affb8240a438f06964af778af285ade589f787a8862181f3c5a',
  '3b76d52c452446111712fa1a02da33ede27938e6e2ba943f514f3929b837f043',
  '3cdf0b83920e5951a133ea4471392a43dd5d2fe06ed43a10d415f130843c32ab',
  '3dc1adcf0fa055b2b2d0cbf5faba2bb243bfb6f9f90fb7537b7c1f5a1c4b3b59',
  '46c9ac9ccf18521f1422d1d198e2dcb326315cc14b6e9228e774e32220ea54dc',
  '5761ecfd2239d284ccfd5aeb29621653335f7a69af5a2176ae2c86a512674665',
  '58cd4c2e8fe23834cd50cce8f9d258b5ef634af1951001859e512b2529cae1b0',
  '5ba1ed8425baaa72d558afddb8aaacdfe29ad0dc1a44dae76640127e83626d29',
  '5d3f8063e4250802689a9937900376dfd68b581a3bcb83c16569ad2e5c9298b5',
  '657f0dfc876ce54ab0143e1ecf39c702c4dc8111d408a476c84fb98a6ddb2523',
  '6a2f10e571ba3c7fcb0253911d1a3a40a70dac0793b7dea4b52bbd11775610fb',
  '6ea05159099a1f9784b9a678a9f54ad27d75b6ed171256bdeb4cbbc092edfc82',
  '6fd2063f1cd370c21f4d8e65c50d84c9c19bd87f10c7d134f9ce714e292aeee2',
  '816cca135d7effdb6bab9fd7a76a833ffa1f1b831290906896259d61254528ee',
  '88a07940499df805e429410fb07b23408a5375962ad3960210e7c2c7aac67779',
  '8988c60ac0be43a2adee594559e75784a0e6e9eb7f0be38c19d3cd7ea08a0e0f',
  '9cd8af77c9ba453389dec726d31425ea880a9df1081f613f22dbb0c562fe9351',
  'afcb22df3b7b1e056900e6cd2b1cd27cd6bc64a8aeac4016d96c214362c7137a',
  'c2242140f15ceee1aebda3f3c2030e8e96d88d9c58645712052b54aec0cb60cb',
  'd220e908b229c75ec9dc9d8a156b4e9350aae804a50001d8e745bced16f5eb85',
  'd996d642dd7d8ff19759fd9ccf1037d9979a6bcf29af9add09654ed8008c92df',
  'dda7ecd568b230e7ac4fe9f94195cd20e9f6f4fd25e991d7abf8a0dacd610fa7',
  'e031e4ca7b8238b83840b909ed23c76f26299bfb04689e3564939d18a6edddd3',
  'e5c4fa101d4ee0a4730a555f5b8c0384ae0e8e0712698f35bf096c277121d022',
  'e6332270b07efd912aa582c5229da1dada9d23835abccc0a85077e51a64ce910',
  'f70a225fd07a0050137e0a9dcf2d366ff495fbad326f182eb5104bbeb99dd537',
  'fc5a6c54a2079828a413a5700719d35e9e0b7e5035e8a371eedd56b39ef82f27',
]);

/** True for the SHA-256 of a value that Binance publishes. */
export function isDocumentedExample(sha256: string): boolean {
  return DOCUMENTED.has(sha256);
}
