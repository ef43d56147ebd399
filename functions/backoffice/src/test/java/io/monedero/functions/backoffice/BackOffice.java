package io.monedero.functions.backoffice;

import io.monedero.web.FunctionUnderTest;
import java.util.UUID;

/** The back office that all tests of this module share; each signs its own business up. */
public final class BackOffice {
    public static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    private BackOffice() {}

    /** The hidden key of a form that was just opened. */
    public static String key() {
        return UUID.randomUUID().toString();
    }
}
