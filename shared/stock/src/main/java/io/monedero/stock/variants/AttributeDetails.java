package io.monedero.stock.variants;

import io.monedero.kernel.Require;
import java.util.List;

/** What staff say about an attribute. Refused: {@code text-length}, {@code choices-outside} at {@code choices}. */
public record AttributeDetails(String name, List<String> choices) {
    private static final int MOST = 100;

    public AttributeDetails {
        name = Require.text(name, "name", 1, 40);
        choices = choices.stream()
                .map(choice -> Require.text(choice, "choices", 1, 40))
                .distinct()
                .toList();
        Require.that(
                !choices.isEmpty() && choices.size() <= MOST,
                "choices-outside",
                "choices",
                String.valueOf(choices.size()));
    }
}
