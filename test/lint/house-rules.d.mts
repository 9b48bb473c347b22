export function houseRulesBrokenIn(file: string, source: string): string[];
