package io.monedero.bench.prices;

import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The prices of a club as an executable model of Drools; one session is kept, each question put in and taken out again. */
final class DroolsPrices implements AutoCloseable {
    static final int STANDARD = -1;

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
        session = services.newKieContainer(id).newKieSession();
        session.setGlobal("winner", winner);
    }

    /** The rank of the price that wins, or {@link #STANDARD}: the rule of the highest salience fires, and no other. */
    int decide(AskedFact asked) {
        winner.set(STANDARD);
        FactHandle handle = session.insert(asked);
        session.fireAllRules(1);
        session.delete(handle);
        return winner.get();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
