package dev.backstride.events.decision.step;

/** Other training is welcome as far as it does not provoke the back. */
public record CrossTrain() implements Step {}
