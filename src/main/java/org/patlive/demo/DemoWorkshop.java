package org.patlive.demo;

import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.shared.RoundId;

/** A running demo workshop and the visitor who runs it. */
public record DemoWorkshop(FacilitatorData facilitator, RoundId round) {}
