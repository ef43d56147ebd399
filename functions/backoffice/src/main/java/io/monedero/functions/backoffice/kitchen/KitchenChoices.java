package io.monedero.functions.backoffice.kitchen;

import io.monedero.functions.backoffice.Option;
import java.util.List;
import java.util.stream.IntStream;

/** What a rule lets choose from. */
public final class KitchenChoices {
    /** Copies of a paper. */
    public static final List<Option> COPIES = IntStream.rangeClosed(1, 9)
            .mapToObj(copies -> new Option(String.valueOf(copies), String.valueOf(copies)))
            .toList();

    private KitchenChoices() {}
}
