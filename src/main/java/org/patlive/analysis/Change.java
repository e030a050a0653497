package org.patlive.analysis;

import java.util.UUID;
import org.patlive.instrument.Item;

/** One answer that a release shows for the first time; 0 takes one back. */
public record Change(UUID respondent, Item item, int value) {}
