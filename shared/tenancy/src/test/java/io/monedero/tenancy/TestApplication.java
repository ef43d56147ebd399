package io.monedero.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.context.ApplicationContext;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The contexts of a module with a real database: started once for all its tests, which keep apart by tenant. */
public final class TestApplication {
    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary();
    private static final ApplicationContext APPLICATION = ApplicationContext.run(DATABASE.properties());
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestApplication() {}

    public static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }

    public static EmbeddedDatabase database() {
        return DATABASE;
    }

    /** A new club in Madrid. */
    public static Tenant signUp() {
        return signUp("ES", "EUR", "Europe/Madrid", "es");
    }

    /** A new business, whose owner is Ana. */
    public static Tenant signUp(String country, String currency, String zone, String language) {
        String slug = "club-" + COUNT.incrementAndGet();
        return bean(SigningUp.class)
                .signUp(new SignUp(
                        "Club " + slug, slug, country, currency, zone, language, "Ana", "ana@" + slug + ".example"));
    }

    public static Register registerOf(Tenant tenant) {
        return bean(Staff.class).registers(tenant.id()).getFirst();
    }

    public static StaffMember ownerOf(Tenant tenant) {
        return bean(Staff.class)
                .byEmail(tenant.id(), "ana@" + tenant.slug() + ".example")
                .orElseThrow();
    }

    /** The refusal that the act answers; fails if it is not refused with that code. */
    public static Refusal refused(String code, ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        assertThat(refused).as("is refused").isNotNull();
        assertThat(refused.refusal().code()).isEqualTo(code);
        return refused.refusal();
    }
}
