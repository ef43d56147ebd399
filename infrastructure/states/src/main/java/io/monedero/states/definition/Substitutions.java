package io.monedero.states.definition;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code ${Name}} in a definition, as SAM and CloudFormation do. */
final class Substitutions {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z0-9_.:]+)}");

    private Substitutions() {}

    static String apply(String machine, String definition, Map<String, String> values) {
        Faults faults = new Faults();
        String text = PLACE.matcher(definition).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                faults.add(null, null, "nothing is given for ${" + place.group(1) + "}");
                return "";
            }
            return Matcher.quoteReplacement(value);
        });
        faults.refuse(machine);
        return text;
    }
}
