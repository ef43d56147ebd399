package io.monedero.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.kernel.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The descriptions of the API that the build wrote from the controllers: one for each function that is here. */
@Hidden
@Controller("/openapi")
@Secured(SecurityRule.IS_ANONYMOUS)
class ApiDocuments {
    private static final String FOLDER = "META-INF/swagger";
    private static final String ENDING = "-function.yml";

    private final Map<String, String> documents;

    ApiDocuments() {
        try {
            documents = read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Get
    HttpResponse<String> index() {
        String links = documents.keySet().stream()
                .map(name -> "<li><a href=\"/openapi/" + name + ".yml\">" + name + "</a></li>")
                .collect(Collectors.joining("\n"));
        return HttpResponse.ok("""
                        <!doctype html>
                        <html lang="en">
                        <head><meta charset="utf-8"><title>Monedero API</title></head>
                        <body>
                        <h1>Monedero API</h1>
                        <ul>
                        %s
                        </ul>
                        </body>
                        </html>
                        """.formatted(links)).contentType(MediaType.TEXT_HTML_TYPE);
    }

    @Get("/{name}.yml")
    HttpResponse<String> document(@PathVariable String name) {
        String document = documents.get(name);
        if (document == null) {
            throw Refusal.notFound("unknown-address", "path").asException();
        }
        return HttpResponse.ok(document).contentType(MediaType.APPLICATION_YAML_TYPE);
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> found = new TreeMap<>();
        ClassLoader classes = ApiDocuments.class.getClassLoader();
        for (URL folder : Collections.list(classes.getResources(FOLDER))) {
            for (String file : filesIn(folder)) {
                try (InputStream document = Objects.requireNonNull(classes.getResourceAsStream(file), file)) {
                    String name = file.substring(FOLDER.length() + 1, file.length() - ENDING.length());
                    found.put(name, new String(document.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    /** Resources of descriptions in a folder, which lies in a jar when deployed and on disk while it is built. */
    private static List<String> filesIn(URL folder) throws IOException {
        URLConnection connection = folder.openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                return jar.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
                        .toList();
            }
        }
        try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.map(file -> FOLDER + "/" + file.getFileName())
                    .filter(name -> name.endsWith(ENDING))
                    .toList();
        }
    }
}
