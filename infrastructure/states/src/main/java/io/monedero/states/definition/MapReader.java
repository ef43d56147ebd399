package io.monedero.states.definition;

import io.monedero.states.query.Template;

/** Reads a Map state. */
final class MapReader {
    private final WorkflowReader workflows;
    private final HandlingReader handling;
    private final Faults faults;

    MapReader(WorkflowReader workflows, HandlingReader handling, Faults faults) {
        this.workflows = workflows;
        this.handling = handling;
        this.faults = faults;
    }

    State read(String name, Fields fields, Exit exit) {
        Fields processor = new Fields(fields.node("ItemProcessor"), name, "ItemProcessor.", faults);
        boolean distributed = processor.has("ProcessorConfig") && distributed(name, processor);
        Workflow workflow = workflows.read(processor);
        processor.refuseOthers("an item processor");
        State.Tolerance tolerance = new State.Tolerance(
                fields.amount("ToleratedFailureCount", 0, Integer.MAX_VALUE),
                fields.amount("ToleratedFailurePercentage", 0, 100));
        if (distributed) {
            fields.text("Label");
        } else {
            refuseTolerance(fields, "ToleratedFailureCount");
            refuseTolerance(fields, "ToleratedFailurePercentage");
        }
        Template items = fields.template("Items");
        if (items instanceof Template.Literal || items instanceof Template.Fields) {
            fields.fault("Items", "must be an array or a JSONata expression");
        }
        return new State.ForEach(
                name,
                distributed,
                workflow,
                items,
                fields.template("ItemSelector"),
                fields.amount("MaxConcurrency", 0, Integer.MAX_VALUE),
                tolerance,
                handling.read(name, fields),
                exit);
    }

    private boolean distributed(String name, Fields processor) {
        Fields config = new Fields(processor.node("ProcessorConfig"), name, "ItemProcessor.ProcessorConfig.", faults);
        String mode = config.text("Mode");
        boolean distributed = "DISTRIBUTED".equals(mode);
        if (mode != null && !distributed && !mode.equals("INLINE")) {
            config.fault("Mode", "must be INLINE or DISTRIBUTED");
        }
        if (distributed) {
            String type = config.requiredText("ExecutionType");
            if (!type.isEmpty() && !type.equals("STANDARD") && !type.equals("EXPRESS")) {
                config.fault("ExecutionType", "must be STANDARD or EXPRESS");
            }
        }
        config.refuseOthers("a processor's configuration");
        return distributed;
    }

    private static void refuseTolerance(Fields fields, String field) {
        if (fields.has(field)) {
            fields.fault(field, "only a DISTRIBUTED Map tolerates failures");
        }
    }
}
