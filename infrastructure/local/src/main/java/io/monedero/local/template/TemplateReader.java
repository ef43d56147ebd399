package io.monedero.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in a SAM template what runs: functions with their routes, state machines, schedules. */
final class TemplateReader {
    private final Path folder;
    private final Object globals;
    private final List<DeclaredFunction> functions = new ArrayList<>();
    private final List<DeclaredStateMachine> stateMachines = new ArrayList<>();
    private final List<DeclaredSchedule> schedules = new ArrayList<>();
    private final List<String> buckets = new ArrayList<>();

    TemplateReader(Path folder, Object root) {
        this.folder = folder;
        this.globals = at(root, "Globals", "Function");
        map(at(root, "Resources")).forEach(this::take);
    }

    Template template() {
        return new Template(folder, functions, stateMachines, schedules, buckets);
    }

    private void take(String name, Object resource) {
        Object properties = at(resource, "Properties");
        switch (text(resource, "Type")) {
            case "AWS::Serverless::Function" -> {
                functions.add(function(name, properties));
                schedules(name, properties);
            }
            case "AWS::Serverless::StateMachine" -> {
                stateMachines.add(stateMachine(name, properties));
                schedules(name, properties);
            }
            case "AWS::S3::Bucket" -> buckets.add(name);
            default -> {
                // The rest is for AWS alone.
            }
        }
    }

    private DeclaredFunction function(String name, Object properties) {
        List<Route> routes = events(properties, "HttpApi")
                .map(event -> new Route(
                        text(event.getValue(), "Method").toUpperCase(Locale.ROOT), text(event.getValue(), "Path")))
                .toList();
        Set<String> variables = new TreeSet<>();
        variables.addAll(map(at(globals, "Environment", "Variables")).keySet());
        variables.addAll(map(at(properties, "Environment", "Variables")).keySet());
        return new DeclaredFunction(name, text(properties, "CodeUri"), text(properties, "Handler"), routes, variables);
    }

    private static DeclaredStateMachine stateMachine(String name, Object properties) {
        Map<String, String> called = new TreeMap<>();
        map(at(properties, "DefinitionSubstitutions")).forEach((place, value) -> {
            @Nullable String function = Intrinsic.resource(value);
            if (function == null) {
                throw new IllegalArgumentException(name + ": ${" + place + "} names no function");
            }
            called.put(place, function);
        });
        return new DeclaredStateMachine(name, text(properties, "DefinitionUri"), called);
    }

    private void schedules(String target, Object properties) {
        events(properties, "ScheduleV2")
                .map(event -> new DeclaredSchedule(
                        event.getKey(),
                        text(event.getValue(), "ScheduleExpression"),
                        target,
                        at(event.getValue(), "Input") instanceof String input ? input : "{}"))
                .forEach(schedules::add);
    }

    /** The properties of the events of a type, by the event's name. */
    private static Stream<Map.Entry<String, Object>> events(Object properties, String type) {
        return map(at(properties, "Events")).entrySet().stream()
                .filter(event -> text(event.getValue(), "Type").equals(type))
                .map(event -> Map.entry(event.getKey(), at(event.getValue(), "Properties")));
    }

    /** What stands below the keys; an empty map where nothing does. */
    private static Object at(Object value, String... keys) {
        Object found = value;
        for (String key : keys) {
            found = map(found).getOrDefault(key, Map.of());
        }
        return found;
    }

    private static String text(Object value, String key) {
        if (at(value, key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(key + " is missing or not a text in " + value);
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> entries.put(String.valueOf(key), entry));
        }
        return entries;
    }
}
