/** The version of the scenario document that this program writes; it reads this one and every earlier. */
export const CURRENT_VERSION = 2;
