package io.monedero.proofs.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.monedero.proofs.WholeProduct;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody at a browser that speaks English, and who waits for as long as a busy machine needs. */
final class Browsing implements AutoCloseable {
    private static final double PATIENCE = Duration.ofMinutes(2).toMillis();

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final List<ProcessHandle> processes;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
        this.processes = driving();
        this.page =
                browser.newPage(new Browser.NewPageOptions().setLocale("en-GB").setViewportSize(1280, 900));
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    static Browsing start() {
        LaunchOptions options = new LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"))
                .setTimeout(PATIENCE);
        ChromiumFinding.program().ifPresent(options::setExecutablePath);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Browsing(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException failed) {
            playwright.close();
            throw failed;
        }
    }

    /** Playwright's driver and what it started: its browser. */
    private static List<ProcessHandle> driving() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("node"))
                .flatMap(driver -> Stream.concat(Stream.of(driver), driver.descendants()))
                .toList();
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(WholeProduct.address() + path);
    }

    /** Says at the log-in provider who one is; whoever works at one business comes to it at once. */
    void logIn(String email, String business) {
        page.locator("#typed").fill(email);
        press("Log in");
        page.waitForURL("**/" + business + "/admin");
    }

    void type(String label, String text) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** @param place a link of the side bar */
    void go(String place) {
        page.getByRole(AriaRole.NAVIGATION)
                .first()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .click();
    }

    /** Whoever cannot see, or sees badly, can use the page that is shown. */
    void assertAccessible() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** Nothing of the browser goes on, whatever became of it. */
    @Override
    public void close() {
        try (playwright) {
            browser.close();
        } finally {
            processes.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
