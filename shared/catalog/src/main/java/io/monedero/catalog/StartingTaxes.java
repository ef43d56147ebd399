package io.monedero.catalog;

import io.monedero.kernel.Percentage;
import java.util.List;
import java.util.Map;

/**
 * The usual taxes of a country at sign-up (T-01), as names and percentages; a business changes them as it needs.
 *
 * <p>Standard and reduced rates in force in 2026 (European Commission, Taxes in Europe database; HMRC; ДПС). Where taxes
 * differ by town or product, as in Brazil and the United States, what a service business of any town can start with.
 */
final class StartingTaxes {
    private static final Map<String, List<String>> BY_COUNTRY = Map.ofEntries(
            Map.entry("ES", List.of("IVA 21 %:21", "IVA 10 %:10", "IVA 4 %:4", "IVA 0 %:0", "IRPF 15 %:-15")),
            Map.entry("PT", List.of("IVA 23 %:23", "IVA 13 %:13", "IVA 6 %:6", "IVA 0 %:0")),
            Map.entry("BR", List.of("ISS 5 %:5", "ISS 2 %:2")),
            Map.entry("UA", List.of("ПДВ 20 %:20", "ПДВ 7 %:7", "Без ПДВ:0")),
            Map.entry("FR", List.of("TVA 20 %:20", "TVA 10 %:10", "TVA 5,5 %:5.5")),
            Map.entry("DE", List.of("MwSt 19 %:19", "MwSt 7 %:7")),
            Map.entry("IT", List.of("IVA 22 %:22", "IVA 10 %:10", "IVA 4 %:4")),
            Map.entry("GB", List.of("VAT 20 %:20", "VAT 5 %:5", "VAT 0 %:0")),
            Map.entry("IE", List.of("VAT 23 %:23", "VAT 13.5 %:13.5", "VAT 9 %:9")),
            Map.entry("MX", List.of("IVA 16 %:16", "IVA 8 %:8", "ISR −10 %:-10")),
            Map.entry("CL", List.of("IVA 19 %:19")),
            Map.entry("CO", List.of("IVA 19 %:19", "IVA 5 %:5")),
            Map.entry("AR", List.of("IVA 21 %:21", "IVA 10,5 %:10.5")));

    private StartingTaxes() {}

    /** Name and rate, the standard one first; empty where we know nothing. */
    static List<TaxDetails> of(String country) {
        return BY_COUNTRY.getOrDefault(country, List.of()).stream()
                .map(StartingTaxes::read)
                .toList();
    }

    private static TaxDetails read(String tax) {
        int colon = tax.lastIndexOf(':');
        return new TaxDetails(tax.substring(0, colon), Percentage.of(tax.substring(colon + 1)));
    }
}
