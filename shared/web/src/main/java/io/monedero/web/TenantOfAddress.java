package io.monedero.web;

import io.micronaut.http.HttpRequest;

/** The tenant that an address names: {@code /{tenant}/…}. */
final class TenantOfAddress {
    private TenantOfAddress() {}

    static String slug(HttpRequest<?> request) {
        String path = request.getPath();
        int end = path.indexOf('/', 1);
        return end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
