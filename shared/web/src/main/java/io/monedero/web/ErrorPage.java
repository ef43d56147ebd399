package io.monedero.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;

/** How a function that has pages shows a refusal to a person; functions without pages have none. */
public interface ErrorPage {

    /** Whether the address is a page's. */
    boolean shows(HttpRequest<?> request);

    MutableHttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, Refusal refusal);
}
