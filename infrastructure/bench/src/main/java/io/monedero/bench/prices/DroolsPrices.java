package io.monedero.bench.prices;

import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The prices of a club as an executable model of Drools. Sessions are for one thread: either one is kept and each question put
 * in and taken out again, or each question has a session of its own, as for requests that come side by side.
 */
final class DroolsPrices implements AutoCloseable {
    static final int STANDARD = -1;

    private final KieContainer container;
    private final KieSession session;
    private final AtomicInteger winner = new AtomicInteger();

    DroolsPrices(World world) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("io.monedero", "prices", String.valueOf(world.hashCode()));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/io/monedero/bench/prices/rules/prices.drl", RuleText.of(world.prices()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).toString());
        }
        container = services.newKieContainer(id);
        session = session();
    }

    /** The rank of the price that wins, or {@link #STANDARD}: the rule of the highest salience fires, and no other. */
    int decide(AskedFact asked) {
        winner.set(STANDARD);
        FactHandle handle = session.insert(asked);
        session.fireAllRules(1);
        session.delete(handle);
        return winner.get();
    }

    /** As {@link #decide}, in a session that is made for this question. */
    int decideApart(AskedFact asked) {
        KieSession own = session();
        try {
            winner.set(STANDARD);
            own.insert(asked);
            own.fireAllRules(1);
            return winner.get();
        } finally {
            own.dispose();
        }
    }

    private KieSession session() {
        KieSession made = container.newKieSession();
        made.setGlobal("winner", winner);
        return made;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
