package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.Channel;
import java.util.Arrays;
import java.util.List;

/** All channels to choose from, in words. */
final class ChannelChoices {
    private ChannelChoices() {}

    static List<Option> of(Page page) {
        PriceWords words = new PriceWords(page, PriceNames.none());
        return Arrays.stream(Channel.values())
                .map(channel -> new Option(channel.name(), words.channel(channel)))
                .toList();
    }
}
