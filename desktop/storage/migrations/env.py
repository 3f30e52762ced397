"""What alembic runs for each call: our tables, on the connection that ``running`` hands over."""

from alembic import context

from desktop.storage.migrations.running import ours
from desktop.storage.shape import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    include_object=ours,
)
context.run_migrations()
