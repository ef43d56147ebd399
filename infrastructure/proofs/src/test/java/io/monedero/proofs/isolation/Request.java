package io.monedero.proofs.isolation;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Something that can be asked of a business.
 *
 * @param path with variables for the business and for ids: {@code /{tenant}/api/v1/accounts/{id}}
 * @param type of the body, empty for none
 */
record Request(String method, String path, String type, Schema body) {
    private static final Pattern ID = Pattern.compile("\\{[A-Za-z]+}");

    boolean reads() {
        return method.equals("GET");
    }

    /** Whether ids stand only in its query: a list of what there is with them, which may be empty. */
    boolean filters() {
        return path.contains("={")
                && ID.matcher(address("tenant").replaceFirst("\\?.*", ""))
                        .results()
                        .findAny()
                        .isEmpty();
    }

    boolean hasIds() {
        return !ids().isEmpty();
    }

    /** What the address calls its ids, in their order. */
    List<String> ids() {
        return ID.matcher(address("tenant"))
                .results()
                .map(id -> id.group().substring(1, id.group().length() - 1))
                .toList();
    }

    /** Ids in their places that nobody has. */
    List<UUID> idsOfNobody() {
        return ids().stream().map(id -> UUID.randomUUID()).toList();
    }

    /** The address at a business, with the ids in their places. */
    String at(String business, List<UUID> ids) {
        String address = address(business);
        for (UUID id : ids) {
            address = ID.matcher(address).replaceFirst(id.toString());
        }
        return address;
    }

    private String address(String business) {
        return path.replace("{tenant}", business);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
