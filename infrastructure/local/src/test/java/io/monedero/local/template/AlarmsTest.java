package io.monedero.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.mail.OutboxDelivery;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The alarms of template.yaml, held against what runs and against the page that says what to do. */
class AlarmsTest {
    private final Template template = Template.ofProject();
    private final Map<?, ?> resources;
    private final String operations;

    AlarmsTest() throws IOException {
        Object root = TemplateYaml.read(Files.readString(template.folder().resolve("template.yaml")));
        resources = in(root, "Resources");
        operations = Files.readString(template.folder().resolve("docs/operations.md"));
    }

    @Test
    @DisplayName("the errors of every function and the failures of every state machine ring an alarm")
    void everything() {
        List<String> watched = alarms().flatMap(AlarmsTest::named).toList();

        assertThat(watched)
                .containsAll(template.functions().stream()
                        .map(DeclaredFunction::name)
                        .toList())
                .containsAll(template.stateMachines().stream()
                        .map(DeclaredStateMachine::name)
                        .toList())
                .contains("Database", "Api");
    }

    @Test
    @DisplayName("every alarm is sent to the topic, and the operations page says what to do about it")
    void answered() {
        assertThat(alarms()).isNotEmpty().allSatisfy(alarm -> {
            assertThat(alarm.toString()).contains("AlarmsAreSent").contains("AlarmTopic");
            assertThat(in(alarm, "Properties").containsKey("ActionsEnabled")).isFalse();
        });
        resources.forEach((name, resource) -> {
            if (isOfType(resource, "AWS::CloudWatch::Alarm")) {
                assertThat(operations).contains("| `" + name + "` |");
            }
        });
    }

    @Test
    @DisplayName("S-12 what is counted as mail given up is what the delivery logs")
    void mailGivenUp() {
        Object filter = Objects.requireNonNull(resources.get("MailGivenUpCounted"));

        assertThat(in(filter, "Properties").get("FilterPattern")).isEqualTo("\"" + OutboxDelivery.GIVEN_UP + "\"");
    }

    private Stream<Object> alarms() {
        return resources.values().stream()
                .filter(resource -> isOfType(resource, "AWS::CloudWatch::Alarm"))
                .map(resource -> (Object) resource);
    }

    private static boolean isOfType(Object resource, String type) {
        return resource instanceof Map<?, ?> map && type.equals(map.get("Type"));
    }

    /** The resources whose names are values of dimensions, however deep they stand. */
    private static Stream<String> named(Object value) {
        return switch (value) {
            case Map<?, ?> map
            when map.get("Value") instanceof Intrinsic(String ref, String name) && ref.equals("Ref") -> Stream.of(name);
            case Map<?, ?> map -> map.values().stream().flatMap(AlarmsTest::named);
            case List<?> list -> new ArrayList<Object>(list).stream().flatMap(AlarmsTest::named);
            default -> Stream.empty();
        };
    }

    private static Map<?, ?> in(Object value, String key) {
        return value instanceof Map<?, ?> map && map.get(key) instanceof Map<?, ?> found ? found : Map.of();
    }
}
