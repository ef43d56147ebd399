package io.monedero.tenancy;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place where the system's time comes in; the local platform replaces it by a clock that can be moved. */
@Factory
class SystemClock {
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
