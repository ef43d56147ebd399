package io.monedero.functions.backoffice.fees;

import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * A customer is to join a fee.
 *
 * @param types that can be joined
 * @param today at the business
 */
public record JoiningForm(CustomerChoice customer, List<Option> types, List<Option> locations, LocalDate today) {}
