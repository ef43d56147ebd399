package io.monedero.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.monedero.local.LocalPlatform;
import io.monedero.local.RunningPlatform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What template.yaml says is there, and what is there is in template.yaml. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateAndCodeTest {
    private static final String FUNCTIONS = "io.monedero.functions.";
    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");
    private static final Pattern EXPRESSION = Pattern.compile("rate\\(\\d+ (minute|hour|day)s?\\)|cron\\([^()]+\\)");

    private final Template template = Template.ofProject();

    private LocalPlatform platform;
    private List<UriRouteInfo<?, ?>> controllers;

    @BeforeAll
    void start() {
        platform = RunningPlatform.get();
        controllers = platform.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .collect(Collectors.toList());
    }

    @Test
    @DisplayName("every module under functions/ has a function in the template, and every function has its module")
    void modules() throws IOException {
        Set<String> modules = new TreeSet<>();
        try (var folders = Files.list(template.folder().resolve("functions"))) {
            folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .forEach(folder -> modules.add(folder.getFileName().toString()));
        }

        assertThat(modules)
                .isEqualTo(template.functions().stream()
                        .map(DeclaredFunction::module)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("every handler is a Lambda handler")
    void handlers() throws ClassNotFoundException {
        for (DeclaredFunction function : template.functions()) {
            Class<?> handler = Class.forName(function.handler());
            assertThat(RequestHandler.class.isAssignableFrom(handler)
                            || RequestStreamHandler.class.isAssignableFrom(handler))
                    .as(function.name())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("every address that a function's code answers is a route to this function")
    void everyAddressHasItsRoute() {
        for (UriRouteInfo<?, ?> controller : controllers) {
            String module = module(controller);
            if (!module.isEmpty()) {
                assertThat(platform.functions().of(controller.getHttpMethodName(), sample(controller)))
                        .as("%s %s", controller.getHttpMethodName(), sample(controller))
                        .get()
                        .extracting(DeclaredFunction::module)
                        .isEqualTo(module);
            }
        }
    }

    @Test
    @DisplayName("every route leads to something in its function's code; what is below an address may still be empty")
    void everyRouteLeadsSomewhere() {
        for (DeclaredFunction function : template.functions()) {
            for (Route route : function.routes()) {
                Route base = new Route(route.method(), route.path().replaceFirst("/\\{proxy\\+}$", ""));
                assertThat(controllers)
                        .as("%s: %s", function.name(), route.key())
                        .anyMatch(controller -> (module(controller).isEmpty()
                                        || module(controller).equals(function.module()))
                                && leadsTo(controller, route, base));
            }
        }
    }

    @Test
    @DisplayName("every definition exists, and its places are exactly the substitutions, which are functions")
    void definitions() throws IOException {
        for (DeclaredStateMachine machine : template.stateMachines()) {
            String definition = Files.readString(template.folder().resolve(machine.definitionUri()));

            assertThat(PLACE.matcher(definition).results().map(place -> place.group(1)))
                    .as(machine.name())
                    .containsOnlyOnceElementsOf(machine.functions().keySet())
                    .isSubsetOf(machine.functions().keySet());
            assertThat(machine.functions().values())
                    .allSatisfy(
                            name -> assertThat(template.function(name)).as(name).isPresent());
        }
    }

    @Test
    @DisplayName("every schedule starts something that exists, at times that can be read")
    void schedules() {
        Set<String> targets =
                template.functions().stream().map(DeclaredFunction::name).collect(Collectors.toSet());
        template.stateMachines().forEach(machine -> targets.add(machine.name()));

        assertThat(template.schedules()).allSatisfy(schedule -> {
            assertThat(schedule.expression()).matches(EXPRESSION);
            assertThat(targets).contains(schedule.target());
        });
    }

    @Test
    @DisplayName("every variable of a function's environment is read by the configuration")
    void variables() throws IOException {
        Set<String> read = new TreeSet<>(Set.of("JAVA_TOOL_OPTIONS", "AWS_LAMBDA_EXEC_WRAPPER"));
        try (InputStream properties = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties"))) {
            Pattern.compile("\\$\\{([A-Z_]+)")
                    .matcher(new String(properties.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult variable) -> variable.group(1))
                    .forEach(read::add);
        }

        for (DeclaredFunction function : template.functions()) {
            assertThat(read).as(function.name()).containsAll(function.variables());
        }
    }

    @Test
    @DisplayName("every zip is made by its module")
    void zips() throws IOException {
        for (DeclaredFunction function : template.functions()) {
            Path module = template.folder().resolve("functions").resolve(function.module());
            assertThat(function.codeUri())
                    .isEqualTo("functions/" + function.module() + "/target/" + function.module() + "-function.zip");
            assertThat(Files.readString(module.resolve("pom.xml")))
                    .contains("<artifactId>" + function.module() + "-function</artifactId>");
        }
    }

    private static boolean leadsTo(UriRouteInfo<?, ?> controller, Route route, Route base) {
        String method = controller.getHttpMethodName();
        String path = sample(controller);
        return route.match(method, path).isPresent()
                || base.match(method, path).isPresent()
                || controller.match(route.path()).isPresent();
    }

    /** The function module that a controller belongs to; empty for those that all functions have. */
    private static String module(UriRouteInfo<?, ?> controller) {
        String type = controller.getDeclaringType().getName();
        return type.startsWith(FUNCTIONS) ? type.substring(FUNCTIONS.length()).replaceFirst("\\..*", "") : "";
    }

    /** An address that the controller answers: each variable is its own name. */
    private static String sample(UriRouteInfo<?, ?> controller) {
        return controller
                .getUriMatchTemplate()
                .toString()
                .replaceAll("\\{[?&][^}]*}", "")
                .replaceAll("\\{[/+.]?([A-Za-z0-9]+)[^}]*}", "$1");
    }
}
