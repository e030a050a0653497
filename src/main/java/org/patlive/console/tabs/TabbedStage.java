package org.patlive.console.tabs;

/** A stage whose work lies under tabs. */
public interface TabbedStage {

    StageTabs tabs();
}
