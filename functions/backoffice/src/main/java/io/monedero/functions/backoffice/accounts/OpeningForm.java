package io.monedero.functions.backoffice.accounts;

import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.Option;
import java.util.List;

/** An account is to be opened for a customer. */
public record OpeningForm(CustomerChoice customer, List<Option> types) {}
