package io.monedero.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.monedero.kernel.Refusal;

/** How a function that has pages shows a refusal to a person; functions without pages have none. */
public interface ErrorPage {

    /** Whether the address is a page's. */
    boolean shows(HttpRequest<?> request);

    HttpResponse<?> answer(HttpRequest<?> request, Refusal refusal);
}
