package dev.backstride.plumbing.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.tenant.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of a runner as they are kept: for exports, of what nobody reads in another shape. */
@ApplicationScoped
public class RawRows {

    private final AgroalDataSource database;
    private final ObjectMapper json;

    RawRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The runner's rows, by table; a field is named as its column. */
    public Map<String, List<JsonNode>> of(String program, UUID runner, String... tables) {
        var rows = new LinkedHashMap<String, List<JsonNode>>();
        for (var table : tables) {
            rows.put(table, of(program, runner, Shelf.of(table)));
        }
        return rows;
    }

    private List<JsonNode> of(String program, UUID runner, Shelf shelf) {
        var sql = "select to_jsonb(kept) from %s kept, (select ?::text as program, ?::uuid as runner) erased where %s"
                .formatted(shelf.table(), shelf.whose());
        var rows = new ArrayList<JsonNode>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, program);
            query.setObject(2, runner);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(json.readTree(row.getString(1)));
                }
            }
        } catch (SQLException fault) {
            throw new DatabaseFault(fault);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a row cannot be read", unreadable);
        }
        return rows;
    }
}
