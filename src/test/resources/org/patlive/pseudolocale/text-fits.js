/*
 * Texts on the page that are cut off, leave the page, or lie on one another. Takes the selectors of elements that may cut
 * their text, and whether the page may be scrolled down.
 */
([allowed, scrolls]) => {
  const SLACK = 2; // pixels: rounding, and letters that lean out of their box
  const found = new Set();

  /* Nothing changes while this runs: each element is asked once. */
  const remembered = ask => {
    const known = new Map();
    return element => {
      if (!known.has(element)) {
        known.set(element, ask(element));
      }
      return known.get(element);
    };
  };
  const styleOf = remembered(element => {
    const { backgroundColor, clip, clipPath, display, overflowX, overflowY, position } = getComputedStyle(element);
    return { backgroundColor, clip, clipPath, display, overflowX, overflowY, position };
  });
  const parentOf = remembered(
    node =>
      node.assignedSlot ??
      node.parentElement ??
      (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null),
  );
  const ancestors = remembered(element => (element ? [element, ...ancestors(parentOf(element))] : []));
  const describe = text => `“${text.words.slice(0, 90)}” (${nameOf(text.element)})`;
  const nameOf = element => {
    const named = ancestors(element).find(up => up.id || up.classList.length) ?? element;
    return named.localName + (named.id ? `#${named.id}` : '') + [...named.classList].map(one => `.${one}`).join('');
  };

  /* The part of the page in which an element may be seen, without what the user can scroll to. */
  const cutBy = (element, box) => {
    let across = true;
    let down = true;
    let position = 'static';
    for (const up of ancestors(element)) {
      const style = styleOf(up);
      if (position === 'fixed') {
        break;
      }
      if (position === 'absolute' && style.position === 'static') {
        continue;
      }
      position = style.position;
      if (style.display === 'contents' || (style.display === 'inline' && up.localName !== 'svg')) {
        continue; // it has no box that could cut
      }
      const edge = edgeOf(up);
      if (across && ['hidden', 'clip'].includes(style.overflowX) && (box.left < edge.left - SLACK || box.right > edge.right + SLACK)) {
        return up;
      }
      if (down && ['hidden', 'clip'].includes(style.overflowY) && cutInHeight(box, edge)) {
        return up;
      }
      across &&= !['auto', 'scroll'].includes(style.overflowX);
      down &&= !['auto', 'scroll'].includes(style.overflowY);
    }
    const outside =
      (across && (box.left + scrollX < -SLACK || box.right > innerWidth + SLACK)) ||
      (down && !scrolls && cutInHeight(box, { top: 0, bottom: innerHeight }));
    return outside ? document.documentElement : null;
  };
  /* The box of a line is higher than its letters. */
  const cutInHeight = (box, edge) => {
    const lean = Math.max(SLACK, box.height / 5);
    return box.top < edge.top - lean || box.bottom > edge.bottom + lean;
  };

  const edgeOf = remembered(element => element.getBoundingClientRect());

  const isSeen = element =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isForReadersAlone(element);
  /* Cut down to nothing, for those who cannot see. */
  const isForReadersAlone = remembered(element => {
    if (!element) {
      return false;
    }
    const { clip, clipPath, overflowX, position } = styleOf(element);
    const isOnePixel =
      position === 'absolute' && overflowX !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1;
    return (
      isOnePixel || clipPath === 'inset(50%)' || clip === 'rect(0px, 0px, 0px, 0px)' || isForReadersAlone(parentOf(element))
    );
  });

  const texts = [];
  const roots = [document];
  const collect = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      const element = node.parentElement ?? node.getRootNode().host;
      const words = node.textContent.replace(/\s+/g, ' ').trim();
      if (words && element && !['OPTION', 'STYLE', 'SCRIPT', 'title', 'desc'].includes(element.nodeName)) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0);
        if (boxes.length > 0 && isSeen(element)) {
          texts.push({ node, element, words, boxes, number: texts.length });
        }
      }
      return;
    }
    if (node.shadowRoot) {
      roots.push(node.shadowRoot);
      collect(node.shadowRoot);
    }
    node.childNodes.forEach(collect);
  };
  collect(document.body);

  const mayBeCut = element => ancestors(element).some(up => allowed.some(selector => up.matches(selector)));
  for (const text of texts) {
    const cutting = text.boxes.map(box => cutBy(text.element, box)).find(edge => edge !== null);
    if (cutting && !mayBeCut(text.element)) {
      found.add(
        cutting === document.documentElement
          ? `leaves the page: ${describe(text)}`
          : `cut off by ${nameOf(cutting)}: ${describe(text)}`,
      );
    }
  }
  for (const field of document.querySelectorAll('input, textarea')) {
    const words = field.value || field.placeholder;
    const lacks = field.scrollWidth > field.clientWidth + SLACK || field.scrollHeight > field.clientHeight + field.clientHeight / 5;
    if (words && lacks && isSeen(field) && !mayBeCut(field)) {
      found.add(`cut off in its field: “${words}” (${nameOf(field)})`);
    }
  }

  const shared = (one, other) => {
    const left = Math.max(one.left, other.left);
    const right = Math.min(one.right, other.right);
    const top = Math.max(one.top, other.top);
    const bottom = Math.min(one.bottom, other.bottom);
    const deep = Math.min(one.height, other.height) / 3;
    return right - left > SLACK && bottom - top > Math.max(SLACK, deep) ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null;
  };
  const meet = (one, other) => {
    for (const box of one.boxes) {
      for (const another of other.boxes) {
        const point = shared(box, another);
        if (point) {
          return point;
        }
      }
    }
    return null;
  };
  const boxesOf = node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  /* What lies at a point, the uppermost first: of a component what is in it before the component itself. */
  const layersAt = (root, point) =>
    root
      .elementsFromPoint(point.x, point.y)
      .filter(element => element.getRootNode() === root)
      .flatMap(element => (element.shadowRoot ? [...layersAt(element.shadowRoot, point), element] : [element]));
  const isOpaque = element => {
    const colour = styleOf(element).backgroundColor;
    return !/rgba\(.*, 0(\.[0-4]\d*)?\)|transparent|\/ 0(\.[0-4]\d*)?\)/.test(colour);
  };
  /* Both are seen there: nothing between them hides the lower one, and none is scrolled away. */
  const lieOnOneAnother = (one, other) => {
    one.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const point = meet({ boxes: boxesOf(one.node) }, { boxes: boxesOf(other.node) });
    if (!point) {
      return false;
    }
    const layers = layersAt(document, point);
    const places = [layers.indexOf(one.element), layers.indexOf(other.element)].sort((a, b) => a - b);
    if (places[0] < 0) {
      return false;
    }
    const between = layers.slice(places[0], places[1]);
    const lower = layers[places[1]];
    return !between.some(element => isOpaque(element) && !ancestors(lower).includes(element));
  };

  /* Only what could be clicked is named where one asks what lies at a point. */
  const clickable = new CSSStyleSheet();
  clickable.replaceSync('* { pointer-events: auto !important; }');
  roots.forEach(root => (root.adoptedStyleSheets = [...root.adoptedStyleSheets, clickable]));
  const scrolled = scrollY;
  const lines = texts.flatMap(text => text.boxes.map(box => ({ text, box }))).sort((a, b) => a.box.top - b.box.top);
  const tried = new Set();
  lines.forEach((line, at) => {
    for (let next = at + 1; next < lines.length && lines[next].box.top < line.box.bottom; next++) {
      const [one, other] = [line.text, lines[next].text];
      if (one.element === other.element || !shared(line.box, lines[next].box)) {
        continue;
      }
      const pair = one.number < other.number ? `${one.number} ${other.number}` : `${other.number} ${one.number}`;
      if (!tried.has(pair)) {
        tried.add(pair);
        if (lieOnOneAnother(one, other)) {
          found.add(`lie on one another: ${describe(one)} and ${describe(other)}`);
        }
      }
    }
  });
  scrollTo(0, scrolled);
  roots.forEach(root => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== clickable)));
  return [...found];
};
