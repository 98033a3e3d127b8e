/** How a page calls the panel it holds. */
export type PanelName = 'calculator' | 'checker';
