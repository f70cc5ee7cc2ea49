/** Stands in for packages that core may not know; importing anything from it does not compile. */
export {};
