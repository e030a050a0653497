/* Everything that a page shows or reads out, hidden parts and components' insides included: one entry a block of text. */
() => {
  const LABELS = [
    'alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext',
    'helper-text', 'label', 'placeholder', 'title',
  ];
  const SILENT = ['noscript', 'script', 'style', 'template'];
  const WITHIN_A_LINE = ['contents', 'inline', 'inline-block', 'inline-flex'];
  const TYPED = 'textarea, input:not([type=checkbox], [type=radio], [type=hidden], [type=password], [type=file])';
  const found = new Set();
  let block = '';

  const add = text => {
    const words = text?.replace(/\s+/g, ' ').trim();
    if (words) {
      found.add(words);
    }
  };
  const endBlock = () => {
    add(block);
    block = '';
  };
  /* A message with parts that stand out is in several elements of one line. */
  const isWithinALine = element =>
    element instanceof SVGElement
      ? element.localName === 'tspan'
      : WITHIN_A_LINE.includes(getComputedStyle(element).display);
  const inStyleSheet = element =>
    ['::before', '::after']
      .map(part => getComputedStyle(element, part).content)
      .filter(content => content.includes('"'))
      .forEach(content => add(content.split('"')[1]));

  const walk = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      block += node.textContent;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || SILENT.includes(node.localName)) {
      return;
    }
    const ownBlock = !isWithinALine(node);
    if (ownBlock) {
      endBlock();
    }
    LABELS.forEach(label => add(node.getAttribute(label)));
    inStyleSheet(node);
    if (node.matches(TYPED)) {
      add(node.value);
    }
    if (node.shadowRoot) {
      endBlock();
      node.shadowRoot.childNodes.forEach(walk);
      endBlock();
    }
    node.childNodes.forEach(walk);
    if (ownBlock) {
      endBlock();
    }
  };

  walk(document.body);
  endBlock();
  add(document.title);
  return [...found];
};
