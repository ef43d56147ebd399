package io.monedero.proofs.isolation;

import io.monedero.proofs.WholeProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What must be asked of a route so that it can answer at all, as the product's own descriptions say it. */
public final class Questions {
    private Questions() {}

    /** For each of the club's paths without ids the questions that it must have, with the club's ids in them. */
    public static Map<String, String> required() throws Exception {
        Belongings club = Belongings.of(WholeProduct.CLUB);
        Map<String, String> questions = new TreeMap<>();
        try (Visitor anybody = new Visitor(WholeProduct.OWNER)) {
            for (ApiDescription description : ApiDescription.published(anybody)) {
                for (Request route : description.ofBusinesses()) {
                    if (route.reads() && route.filters()) {
                        String[] asked =
                                route.at(WholeProduct.CLUB, named(club, route)).split("\\?", 2);
                        questions.put(asked[0], asked[1]);
                    }
                }
            }
        }
        return questions;
    }

    private static List<UUID> named(Belongings club, Request route) throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (String name : route.ids()) {
            ids.add(club.named(name, route.path()).orElseThrow());
        }
        return ids;
    }
}
