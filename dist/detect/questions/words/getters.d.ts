/** The ends of the names of functions that look a value up, and of those that do something else with a name. */
/** Whether a function of this name looks a value up. */
export declare function isGetter(name: string): boolean;
/** Whether a function of this name gives a name something, tells of it or takes it away. */
export declare function isNoGetter(name: string): boolean;
