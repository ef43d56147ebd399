package io.monedero.states.run;

/** What came of starting an execution. */
public sealed interface Start {

    /** It runs; the one that ran already if name and input are the same. */
    record Running(Execution execution) implements Start {}

    /** Nothing was started. */
    record Refused(Reason reason) implements Start {}

    /** Why an execution does not start. */
    enum Reason {
        NO_SUCH_MACHINE,
        /** Names have 1 to 80 letters, digits and a few signs. */
        NAME_INVALID,
        /** Another execution of the machine has the name: with another input, or ended. */
        NAME_TAKEN
    }
}
