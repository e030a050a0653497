package org.patlive.demo;

import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.shared.RoundId;

/** A running demo workshop and its visitor, who is the facilitator. */
public record DemoWorkshop(FacilitatorData facilitator, RoundId round) {}
