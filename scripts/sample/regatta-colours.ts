/** Colours of hulls and sails. */

export const SAILS = ['#f3f0e8', '#ece7da', '#f7f5f0', '#e4dfd3'] as const;

export const SPINNAKERS = ['#b8443a', '#365f93', '#d9ad4c', '#4d8a73', '#c9703f', '#735084'] as const;

export const HULLS = ['#20324f', '#e9e6df', '#8c2a2a', '#26463c', '#2d2f36', '#d6d9db'] as const;
