package io.monedero.states.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;

/** Reads a whole definition and collects what is wrong with it. */
final class DefinitionReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int LONGEST_SECONDS = 99_999_999;

    private final String name;
    private final String definition;
    private final Faults faults = new Faults();

    DefinitionReader(String name, String definition) {
        this.name = name;
        this.definition = definition;
    }

    StateMachine read() {
        JsonNode root = parse();
        faults.refuse(name);
        Fields fields = new Fields(root, null, "", faults);
        if (!"JSONata".equals(fields.text("QueryLanguage"))) {
            fields.fault("QueryLanguage", "must be JSONata, the only query language supported");
        }
        if (fields.has("Version") && !"1.0".equals(fields.text("Version"))) {
            fields.fault("Version", "must be 1.0");
        }
        int seconds = fields.number("TimeoutSeconds", 0, 1, LONGEST_SECONDS);
        Workflow workflow = new WorkflowReader(faults).read(fields);
        fields.refuseOthers("a state machine");
        new Variables(faults).check(workflow);
        faults.refuse(name);
        return new StateMachine(name, definition, workflow, seconds == 0 ? null : Duration.ofSeconds(seconds));
    }

    private JsonNode parse() {
        try {
            return JSON.readTree(definition);
        } catch (JsonProcessingException wrong) {
            faults.add(null, null, "is not JSON: " + wrong.getMessage());
            return MissingNode.getInstance();
        }
    }
}
