package io.monedero.functions.backoffice.kitchen;

import io.monedero.functions.backoffice.Option;
import io.monedero.kitchen.Printer;
import io.monedero.kitchen.Rule;
import java.util.List;

/** The printers, the rules, and what a rule can be made of. */
public record KitchenView(
        List<Printer> printers,
        List<Rule> rules,
        List<Option> locations,
        List<Option> subfamilies,
        List<Option> registers) {

    public List<Option> printerOptions() {
        return printers.stream()
                .map(printer ->
                        new Option(printer.printerId().toString(), printer.name() + " · " + printer.locationName()))
                .toList();
    }
}
