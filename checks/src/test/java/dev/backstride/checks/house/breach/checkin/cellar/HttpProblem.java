package dev.backstride.checks.house.breach.checkin.cellar;

/** A problem as the library has it, made of nothing by somebody who looks into no catalogue. */
final class HttpProblem {

    static final Object WILD = HttpProblem.builder();

    private HttpProblem() {}

    static Object builder() {
        return "wild";
    }
}
