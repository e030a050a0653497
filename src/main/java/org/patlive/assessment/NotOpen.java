package org.patlive.assessment;

/**
 * A round takes no answers at the moment, because it is not open yet or closed. Unlike any other refusal this one may pass: a
 * closed round can be reopened, so a phone keeps what it could not save.
 */
public class NotOpen extends Refused {

    public NotOpen(String sentence) {
        super(sentence);
    }
}
