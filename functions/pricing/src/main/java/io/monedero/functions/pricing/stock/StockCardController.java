package io.monedero.functions.pricing.stock;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.monedero.stock.StockCardCsv;
import io.monedero.stock.StockCards;
import io.monedero.stock.StockItem;
import io.monedero.stock.StockItems;
import io.monedero.stock.StockMove;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Cursor;
import io.monedero.web.Given;
import io.monedero.web.Idempotent;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** C-05: the card of a product: all that came and went. */
@StaffApi
@Tag(name = "Stock")
@Controller("/{tenant}/api/v1/stock/{productId}")
class StockCardController {
    private final StockItems items;
    private final StockCards cards;
    private final StockCardCsv csv;
    private final Place place;

    StockCardController(StockItems items, StockCards cards, StockCardCsv csv, Place place) {
        this.items = items;
        this.cards = cards;
        this.csv = csv;
        this.place = place;
    }

    @Get("/moves")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_CSV})
    @Operation(
            operationId = "listStockMoves",
            summary = "All that came and went at a location, the newest first",
            description = "As text/csv all pages at once, up to 20,000 moves.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StockMovePage.class)),
                @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string"))
            })
    HttpResponse<?> moves(
            Caller caller,
            HttpRequest<?> request,
            @PathVariable UUID productId,
            @Parameter(description = "The first one where none is named") @Nullable @QueryValue UUID locationId,
            @RequestBean Paging paging) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        StockItem item = items.get(caller.tenant(), productId);
        UUID location = place.of(caller, locationId);
        if (request.accept().contains(MediaType.TEXT_CSV_TYPE)) {
            return HttpResponse.ok(csv.of(caller.tenant(), item, location))
                    .contentType(MediaType.TEXT_CSV_TYPE)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stock-card.csv\"");
        }
        Integer after =
                paging.after(1).map(cursor -> Math.toIntExact(cursor.number(0))).orElse(null);
        PageOf<StockMoveView> page = paging.page(
                cards.moves(caller.tenant(), productId, location, after, paging.rows()),
                StockMoveView::of,
                move -> Cursor.after(move.seq()));
        return HttpResponse.ok(new StockMovePage(page.items(), page.next()));
    }

    @Idempotent
    @Post("/corrections")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "correctStock", summary = "Book what got lost, broken or found, and why")
    HttpResponse<StockMoveView> correct(Caller caller, @PathVariable UUID productId, @Body CorrectionRequest body) {
        caller.allowedTo(Permission.MANAGE_STOCK);
        StockMove move = cards.correct(
                caller.tenant(),
                productId,
                place.of(caller, body.locationId()),
                Given.number(body.quantity(), "quantity"),
                body.note(),
                caller.staff().id());
        return HttpResponse.created(StockMoveView.of(move));
    }
}
