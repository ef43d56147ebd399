package io.monedero.bench;

/** Something that is measured against something else in the same run, so that the machine cancels out. */
public interface Benchmark {
    /** As asked for: {@code ./monedero bench <name>}. */
    String name();

    /** Measures, which takes about a minute. */
    Table run() throws Exception;
}
