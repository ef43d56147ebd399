package io.monedero.proofs.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.monedero.proofs.WholeProduct;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever works at the desk all day leaves the mouse alone. */
class DeskByKeyboardTest {
    private static final List<String> BARCODES = List.of("8410000000017", "8410000000024", "8410000000031");
    private static final List<String> SCANNED = List.of("Cubo de bolas", "Bote de pelotas", "Agua 50 cl");

    @Test
    @DisplayName(
            "S-02 three products are scanned and paid in cash without a mouse: the field for barcodes has the focus again and again")
    void sale() {
        try (Browsing desk = Browsing.start()) {
            desk.open("/oauth/login/staff");
            desk.logIn(WholeProduct.OWNER, WholeProduct.CLUB);
            desk.open("/" + WholeProduct.CLUB + "/admin/sales");
            Keyboard keys = desk.page().keyboard();
            pressed(desk, "New sale");
            Locator lines = desk.page().getByRole(AriaRole.LIST, new GetByRoleOptions().setName("Lines of the sale"));
            for (int scanned = 0; scanned < BARCODES.size(); scanned++) {
                assertThat(desk.page().getByLabel("Scan or type a barcode")).isFocused();
                keys.type(BARCODES.get(scanned));
                keys.press("Enter");
                assertThat(lines).containsText(SCANNED.get(scanned));
            }
            pressed(desk, "Efectivo");
            assertThat(desk.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("PDF")))
                    .isVisible();
        }
    }

    /** A button that is reached and pressed by key. */
    private static void pressed(Browsing desk, String button) {
        desk.page()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }
}
