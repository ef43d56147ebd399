package io.monedero.states.run;

import java.util.ArrayList;
import java.util.List;

/** The work of one Map state on its items, while it goes on and afterwards. */
public final class MapRun {
    private final String state;
    private final boolean distributed;
    private final int total;
    private final List<Execution> children = new ArrayList<>();
    private int running;
    private int succeeded;
    private int failed;

    MapRun(String state, boolean distributed, int total) {
        this.state = state;
        this.distributed = distributed;
        this.total = total;
    }

    public String state() {
        return state;
    }

    public boolean distributed() {
        return distributed;
    }

    public int total() {
        return total;
    }

    /** How many items are where. Those counted nowhere were cut short. */
    public record Counts(int total, int pending, int running, int succeeded, int failed) {}

    public synchronized Counts counts() {
        return new Counts(total, total - running - succeeded - failed, running, succeeded, failed);
    }

    /** The executions of a distributed Map's items that have begun; those of an inline Map are part of their parent. */
    public synchronized List<Execution> children() {
        return List.copyOf(children);
    }

    synchronized void begun(Execution child) {
        children.add(child);
    }

    synchronized void begins() {
        running++;
    }

    synchronized void succeeds() {
        running--;
        succeeded++;
    }

    /** Counts a failure and returns how many there are. */
    synchronized int fails() {
        running--;
        return ++failed;
    }

    /** The item was cut short, because the execution was stopped or another item failed. */
    synchronized void stops() {
        running--;
    }
}
