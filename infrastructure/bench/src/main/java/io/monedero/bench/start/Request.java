package io.monedero.bench.start;

import java.util.List;

/** What a function is asked first. */
record Request(String method, String path, String token) {

    /** What {@link io.monedero.web.Rehearsal} wants to be told. */
    List<String> arguments(int times) {
        return List.of(String.valueOf(times), method, path, token);
    }
}
