package io.monedero.states.time;

/** A call asked for at a later moment. */
@FunctionalInterface
public interface Alarm extends AutoCloseable {
    /** Takes the call back; no effect once it rang. */
    @Override
    void close();
}
