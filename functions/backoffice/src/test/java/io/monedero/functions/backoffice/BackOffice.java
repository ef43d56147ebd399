package io.monedero.functions.backoffice;

import io.monedero.web.FunctionUnderTest;

/** The back office that all tests of this module share; each signs its own business up. */
final class BackOffice {
    static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    private BackOffice() {}
}
