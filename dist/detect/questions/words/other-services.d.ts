/** The names of other exchanges, services and products with keys of their own: a value that carries one is not Binance's. */
export declare const OTHER_VENDOR: RegExp;
/** Only the exchanges and market-data vendors: those whose keys sit beside Binance's in one file. */
export declare const OTHER_EXCHANGE: RegExp;
