package io.monedero.local.pages;

import io.monedero.local.gateway.LocalExchange;
import java.io.IOException;

/** A page of the local platform. A new one is put into the list that {@link LocalSite} gets, and that is all. */
public interface LocalPage {

    /** The last part of its address: {@code mailbox} for {@code /local/mailbox} and what is below it. */
    String name();

    String title();

    /** One line for the list of pages: what it is for, or how it stands. */
    String about();

    /** Answers a request for its address or one below it. */
    void answer(LocalExchange exchange, Frame frame) throws IOException;
}
