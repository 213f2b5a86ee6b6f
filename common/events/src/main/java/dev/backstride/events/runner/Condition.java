package dev.backstride.events.runner;

/**
 * What the runner says is known about their back; each means logging only.
 */
public enum Condition {
    CONNECTIVE_TISSUE_LAXITY,
    RECENT_SPINAL_SURGERY,
    CURRENT_CANCER,
    PREGNANCY_BACK_PAIN
}
