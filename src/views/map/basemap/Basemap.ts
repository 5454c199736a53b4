import { createElementObject, createLayerComponent, type LayerProps } from "@react-leaflet/core";
import { BasemapLayer, type BasemapOptions } from "./BasemapLayer.ts";

/** Our own basemap as a layer of react-leaflet: stands in a `<Pane>` of a `<MapContainer>`. */
export const Basemap = createLayerComponent<BasemapLayer, BasemapOptions & LayerProps>(
  (props, context) => createElementObject(new BasemapLayer(props), context),
  (layer, props, old) => {
    if (props.names !== old.names) layer.setNames(props.names);
    if (props.overlay !== old.overlay) layer.setOverlay(props.overlay);
    if (props.isDark !== old.isDark) layer.repaint();
  },
);
