export const PlateView = () => <div className="plate-view" />;
